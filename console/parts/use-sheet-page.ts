// A page that is a sheet of paper: printed, nothing of the console around it is on it.
import { useEffect } from 'react';

/** While the page is shown the body carries `sheet-page`; the style sheet of the shell says what that leaves away in print. */
export function useSheetPage(): void {
  useEffect(() => {
    document.body.classList.add('sheet-page');
    return () => document.body.classList.remove('sheet-page');
  }, []);
}
