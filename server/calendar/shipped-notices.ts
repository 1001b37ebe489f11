// The notices that come with the program; later ones are entered by two people.
import type { Notice } from './notice.ts';
import { amendment2019, notice2019 } from './notices/2019.ts';
import { amendment2020, notice2020 } from './notices/2020.ts';
import { notice2021 } from './notices/2021.ts';
import { notice2022 } from './notices/2022.ts';
import { notice2023 } from './notices/2023.ts';
import { notice2024 } from './notices/2024.ts';
import { notice2025 } from './notices/2025.ts';
import { notice2026 } from './notices/2026.ts';

export const shippedNotices: readonly Notice[] = [
  notice2019,
  amendment2019,
  notice2020,
  amendment2020,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
];
