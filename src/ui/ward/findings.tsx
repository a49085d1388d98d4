import '../style.css';
import { render } from 'preact';
import type { WardCalls } from '../../ward/calls';
import { connect } from '../server';
import { FindingsSidebar } from './FindingsSidebar';

render(<FindingsSidebar server={connect<WardCalls>()} />, document.getElementById('sidebar')!);
