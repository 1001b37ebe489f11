// The door of requests: 依申请公开, so far its rules on the command line.
export { clockCli } from './clock-cli.ts';
export { feeCli } from './fee-cli.ts';
