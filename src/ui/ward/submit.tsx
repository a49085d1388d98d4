import '../style.css';
import { render } from 'preact';
import type { WardCalls } from '../../ward/calls';
import { connect } from '../server';
import { SubmitSidebar } from './submit/SubmitSidebar';

render(<SubmitSidebar server={connect<WardCalls>()} />, document.getElementById('sidebar')!);
