import '../../style.css';
import { render } from 'preact';
import type { DistrictCalls } from '../../../district/calls';
import { connect } from '../../server';
import { CopiesSidebar } from './CopiesSidebar';

render(<CopiesSidebar server={connect<DistrictCalls>()} />, document.getElementById('sidebar')!);
