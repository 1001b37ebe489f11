// Who answers for what screening found in a publication, and why it stays.
import type { Act } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { personNames } from '#people';
import { noteKept } from '#screening';
import type { PublicationKey } from './publication.ts';

export interface Waiver {
  signedBy: string;
  signedAt: string;
  reason: string;
}

type Named = { fingerprint: string; severity: string };

// A writer's reason answers a warning only: when the same value blocks one day, because the dictionary or the file changed, somebody has to sign.
const ofWarning = 'warn ';
const nameOf = ({ fingerprint, severity }: Named): string => (severity === 'warn' ? ofWarning + fingerprint : fingerprint);

/** Who answers for the finding; null when nobody does. */
export function waiverOf(waivers: ReadonlyMap<string, Waiver>, finding: Named): Waiver | null {
  return waivers.get(nameOf(finding)) ?? waivers.get(finding.fingerprint) ?? null;
}

/** Keeps the reason; the first one given for a value stands. */
export async function signFor(
  tx: Tx,
  act: Act,
  { organId, id }: PublicationKey,
  finding: Named & { kind: string; source?: { list: string; entry: string } },
  reason: string,
): Promise<void> {
  const { kind } = finding;
  const fingerprint = nameOf(finding);
  await act.watch('screening_waiver', { organ_id: organId, publication_id: id, fingerprint });
  await tx
    .insertInto('screening_waiver')
    .values({
      organ_id: organId,
      publication_id: id,
      fingerprint,
      finding_kind: kind,
      reason: reason.trim(),
      signed_by: act.actor.personId ?? '',
      signed_at: act.now,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  if (finding.source) await noteKept(tx, organId, finding.source, act.now);
}

/** What was signed for in the publication, for `waiverOf`. */
export async function waiversOf(db: Db | Tx, organId: string, publicationId: string): Promise<Map<string, Waiver>> {
  const rows = await db
    .selectFrom('screening_waiver')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', publicationId)
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.signed_by),
  );
  return new Map(
    rows.map((row) => [row.fingerprint, { signedBy: names.get(row.signed_by) ?? '', signedAt: row.signed_at, reason: row.reason }]),
  );
}
