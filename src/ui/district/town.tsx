import '../style.css';
import { render } from 'preact';
import type { DistrictCalls } from '../../district/calls';
import { connect } from '../server';
import { TownSidebar } from './TownSidebar';

render(<TownSidebar server={connect<DistrictCalls>()} />, document.getElementById('sidebar')!);
