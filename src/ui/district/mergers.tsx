import '../style.css';
import { render } from 'preact';
import type { DistrictCalls } from '../../district/calls';
import { connect } from '../server';
import { MergersSidebar } from './MergersSidebar';

render(<MergersSidebar server={connect<DistrictCalls>()} />, document.getElementById('sidebar')!);
