// The closed lists of an item, by name and as choices.
export const audienceNames: Record<string, string> = { all: '全社会', specific: '特定群体', both: '全社会、特定群体' };
export const modeNames: Record<string, string> = { proactive: '主动', onRequest: '依申请', both: '主动、依申请' };
export const levelNames: Record<string, string> = { county: '县级', town: '乡级', village: '村级' };

export const choicesOf = (names: Record<string, string>) => Object.keys(names).map((value) => ({ value, label: names[value]! }));
