// npm start: builds the console when needed, then shows the demo town on this machine.
import { buildConsole } from './build-console.ts';

buildConsole();
process.argv.splice(2, 0, 'serve', '--demo');
await import('../server/apps/cli.ts');
