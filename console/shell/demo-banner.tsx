// Says on every page that this is a demonstration.

export function DemoBanner() {
  return (
    <aside className="demo-banner" aria-label="演示说明">
      <strong>演示</strong>　人物和内容都是编的，口令是公开的，请不要填写真实信息。
    </aside>
  );
}
