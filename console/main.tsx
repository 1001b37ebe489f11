// Starts the console.
import './shell/old-browsers.ts';
import './shell/nonced-styles.ts';
import 'dayjs/locale/zh-cn';
import './shell/shell.css';
import dayjs from 'dayjs';
import { createRoot } from 'react-dom/client';
import { Console } from './shell/console.tsx';

dayjs.locale('zh-cn');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Console />);
