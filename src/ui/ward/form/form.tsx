import '../../style.css';
import { render } from 'preact';
import type { FormCalls } from '../../../ward/formCalls';
import { connect } from '../../server';
import { FormSidebar } from './FormSidebar';

render(<FormSidebar server={connect<FormCalls>()} />, document.getElementById('sidebar')!);
