import '../../style.css';
import { render } from 'preact';
import type { DistrictCalls } from '../../../district/calls';
import { connect } from '../../server';
import { DashboardDialog } from './DashboardDialog';

render(<DashboardDialog server={connect<DistrictCalls>()} />, document.getElementById('sidebar')!);
