import { render } from 'preact';
import { Bench } from './bench';
import { Workbench } from './parts/Workbench';
import { offerWayOut } from './wayOut';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import './style/page.css';
import './style/parts.css';
import './style/panels.css';
import './style/question.css';
import './style/univer.css';

const bench = new Bench();
offerWayOut(bench);
render(<Workbench bench={bench} />, document.getElementById('app')!);
