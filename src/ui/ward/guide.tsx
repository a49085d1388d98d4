import '../style.css';
import { render } from 'preact';
import { GuideSidebar } from './GuideSidebar';

render(<GuideSidebar />, document.getElementById('sidebar')!);
