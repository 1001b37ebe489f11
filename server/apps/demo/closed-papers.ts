// Papers that came in and were not opened, invented: quoting one of them in a draft shows how the secrecy review stops it.

export const demoClosedPapers = [
  { documentNumber: '文演办发〔2026〕17号', title: '（演示）关于汛期值守安排的内部通知', issuingOrgan: '演示区办公室' },
  { documentNumber: '文演密改〔2026〕3号', title: '（演示）关于涉密载体清理情况的通报', issuingOrgan: '演示区有关部门' },
];
