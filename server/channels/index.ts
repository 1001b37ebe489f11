// The door of channels: what carries public texts to places outside the website.
import './tables.ts';
import './accounts/hand-over.ts';
import './forget-publication.ts';

export { accountStateNames, accountTransitions } from './accounts/states.ts';
export { deliveryTransitions, listStateNames } from './delivery/states.ts';
export { channelRoutes } from './routes.ts';
export { accountGroup, deliveryGroup } from './work.ts';
