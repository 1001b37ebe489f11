// An account on new media as the list of accounts shows it.
import type { Answer } from '../api/client.ts';

export type Account = Answer<'/api/organs/{organId}/channel-accounts'>[number];
