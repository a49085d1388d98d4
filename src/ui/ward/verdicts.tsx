import '../style.css';
import { render } from 'preact';
import type { WardCalls } from '../../ward/calls';
import { connect } from '../server';
import { VerdictsSidebar } from './verdicts/VerdictsSidebar';

render(<VerdictsSidebar server={connect<WardCalls>()} />, document.getElementById('sidebar')!);
