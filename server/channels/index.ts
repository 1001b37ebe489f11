// The door of channels: what carries public texts to places outside the website.
import './tables.ts';
import './accounts/hand-over.ts';
import './forget-publication.ts';

export { accountStateNames, accountTransitions } from './accounts/states.ts';
export { stopAccount } from './commands/close-account.ts';
export { makeList } from './commands/make-list.ts';
export { addRecipient } from './commands/recipients.ts';
export { addAccount } from './commands/save-account.ts';
export { deliveryTransitions, listStateNames } from './delivery/states.ts';
export { channelRoutes } from './routes.ts';
export { accountGroup, deliveryGroup } from './work.ts';
