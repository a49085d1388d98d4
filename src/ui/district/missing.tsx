import '../style.css';
import { render } from 'preact';
import type { DistrictCalls } from '../../district/calls';
import { connect } from '../server';
import { MissingSidebar } from './MissingSidebar';

render(<MissingSidebar server={connect<DistrictCalls>()} />, document.getElementById('sidebar')!);
