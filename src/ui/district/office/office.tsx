import '../../style.css';
import { render } from 'preact';
import type { DistrictCalls } from '../../../district/calls';
import { connect } from '../../server';
import { OfficeSidebar } from './OfficeSidebar';

render(<OfficeSidebar server={connect<DistrictCalls>()} />, document.getElementById('sidebar')!);
