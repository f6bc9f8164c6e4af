import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { BookOpen, LogOut, Menu, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { infoQuery } from '../api/info.js';
import { IconButton } from '../parts/Button.js';
import { signOut } from '../session/session.js';
import { navigation } from './navigation.js';

/** Menu and page. On a phone the menu is behind a button. */
export function Shell() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const section = path.split('/')[1];
  const last = useRef(section);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useEffect(() => {
    setMenuOpen(false);
    // Another page: screen readers begin at its top. A drawer or tab keeps the focus where it is.
    if (last.current !== section) main.current?.focus();
    last.current = section;
  }, [section]);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="topbar">
        <IconButton label="Menu" onPress={() => setMenuOpen(true)}>
          <Menu size={20} aria-hidden />
        </IconButton>
        <Brand />
      </header>
      <aside className="sidebar">
        <Brand />
        <Navigation />
      </aside>
      <ModalOverlay
        isOpen={isMenuOpen}
        isDismissable
        onOpenChange={setMenuOpen}
        className="drawer-overlay menu-overlay"
      >
        <Modal className="menu-drawer">
          <Dialog aria-label="Menu" className="menu-body">
            <div className="menu-top">
              <Brand />
              <IconButton label="Close the menu" onPress={() => setMenuOpen(false)}>
                <X size={20} aria-hidden />
              </IconButton>
            </div>
            <Navigation />
          </Dialog>
        </Modal>
      </ModalOverlay>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

const Brand = () => (
  <span className="brand">
    <img src="/icon.svg" alt="" width="26" height="26" />
    Trackstar emulator
  </span>
);

function Navigation() {
  const info = useQuery(infoQuery);
  return (
    <nav className="menu" aria-label="Main">
      {navigation.map((group, index) => (
        <ul key={group[0]?.to ?? index}>
          {group.map(({ to, label, Icon }) => (
            <li key={to}>
              <Link to={to} className="menu-link" activeOptions={{ exact: to === '/' }}>
                <Icon size={18} aria-hidden />
                {label}
              </Link>
            </li>
          ))}
          {index > 0 && info.data && (
            <li>
              <a
                className="menu-link"
                href={`${info.data.apiUrl}/docs`}
                target="_blank"
                rel="noreferrer"
              >
                <BookOpen size={18} aria-hidden />
                API reference
              </a>
            </li>
          )}
        </ul>
      ))}
      <AriaButton className="menu-link" onPress={() => void signOut()}>
        <LogOut size={18} aria-hidden />
        Sign out
      </AriaButton>
    </nav>
  );
}
