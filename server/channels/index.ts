// The door of channels: what carries public texts to places outside the website.
import './tables.ts';
import './forget-publication.ts';

export { deliveryTransitions } from './delivery/states.ts';
export { channelRoutes } from './routes.ts';
export { deliveryGroup } from './work.ts';
