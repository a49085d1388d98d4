import '../style.css';
import { render } from 'preact';
import type { WardCalls } from '../../ward/calls';
import { connect } from '../server';
import { EntrySidebar } from './entry/EntrySidebar';

render(<EntrySidebar server={connect<WardCalls>()} />, document.getElementById('sidebar')!);
