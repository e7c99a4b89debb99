import { byId } from './dom.js';

/** Where a browser keeps which theme was chosen. */
const KEPT = 'theme';

/** Lets a button change between light and dark; at first it is as the system says. */
export function themeButton(): void {
  const button = byId<HTMLButtonElement>('dark');
  const show = (isDark: boolean) => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    button.ariaPressed = String(isDark);
  };
  const kept = localStorage.getItem(KEPT);
  show(kept === null ? matchMedia('(prefers-color-scheme: dark)').matches : kept === 'dark');
  button.addEventListener('click', () => {
    const isDark = button.ariaPressed !== 'true';
    show(isDark);
    localStorage.setItem(KEPT, isDark ? 'dark' : 'light');
  });
}
