import '../style.css';
import { render } from 'preact';
import type { DistrictCalls } from '../../district/calls';
import { connect } from '../server';
import { UnitsSidebar } from './UnitsSidebar';

render(<UnitsSidebar server={connect<DistrictCalls>()} />, document.getElementById('sidebar')!);
