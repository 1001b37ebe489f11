// The demo: a town with departments, people, three years of disclosure and the texts of what it published itself.

export { createDemo, demoAccounts, hasDemo } from './load.ts';
