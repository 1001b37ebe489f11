// The dictionaries of opencc-js: lists of `简 繁` separated by `|`.
declare module 'opencc-js/dict/*' {
  const list: string;
  export default list;
}
