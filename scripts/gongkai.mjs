#!/usr/bin/env node
// `npx gongkai …`: the command line under the pinned Node.
process.argv.splice(2, 0, 'gongkai');
await import('./run.mjs');
