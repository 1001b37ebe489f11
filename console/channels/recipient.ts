// Who lists of public texts are delivered to: an archive, a library.
import type { Answer } from '../api/client.ts';

export type Recipient = Answer<'/api/organs/{organId}/delivery-recipients'>[number];
