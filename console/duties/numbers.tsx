// A row of numbers above a list; pressing one shows only its rows.
interface Props {
  of: readonly { key: string; name: string; count: number; look?: 'overdue' | 'due' }[];
  chosen: string | undefined;
  choose: (key: string | undefined) => void;
}

export function Numbers({ of, chosen, choose }: Props) {
  return (
    <div className="coverage-totals">
      {of.map(({ key, name, count, look }) => (
        <button
          key={key}
          type="button"
          className={`total ${count > 0 ? (look ?? '') : ''}`}
          aria-pressed={(chosen ?? '') === key}
          onClick={() => choose(key === '' || chosen === key ? undefined : key)}
        >
          <strong>{count}</strong>
          <span>{name}</span>
        </button>
      ))}
    </div>
  );
}
