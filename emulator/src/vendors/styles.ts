/** The look of every simulated vendor: nobody's brand. */
export const styles = `
:root {
  color-scheme: light dark;
  --surface: #fff;
  --page: #eef0f3;
  --text: #1b1f27;
  --muted: #57606f;
  --edge: #c3c9d3;
  --strong: #1f3a5f;
  --on-strong: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #1d2027;
    --page: #121419;
    --text: #eceef2;
    --muted: #a6aebb;
    --edge: #464c58;
    --strong: #a9c4ea;
    --on-strong: #10151d;
  }
}
* { box-sizing: border-box; margin: 0; }
body {
  display: grid;
  justify-items: center;
  align-content: start;
  gap: 14px;
  min-height: 100vh;
  padding: 20px 16px 32px;
  background: var(--page);
  color: var(--text);
  font: 16px/1.5 system-ui, sans-serif;
}
main {
  width: min(440px, 100%);
  padding: clamp(20px, 6vw, 32px);
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: var(--surface);
}
.simulated { color: var(--muted); font-size: 13px; text-align: center; }
.vendor { font-size: 14px; font-weight: 700; letter-spacing: 0.02em; color: var(--muted); }
h1 { margin-block: 4px 8px; font-size: 22px; line-height: 1.3; text-wrap: balance; }
.client { color: var(--muted); overflow-wrap: anywhere; }
.client b { color: var(--text); }
form { display: grid; gap: 20px; margin-block-start: 22px; }
fieldset { padding: 0; border: 0; min-width: 0; }
legend { margin-block-end: 4px; font-weight: 650; }
.row {
  display: flex;
  align-items: center;
  gap: 12px;
  min-height: 44px;
  padding-inline: 4px;
  border-block-end: 1px solid color-mix(in srgb, var(--edge) 55%, transparent);
  overflow-wrap: anywhere;
  cursor: pointer;
}
.row input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--strong); }
.decisions { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; }
button {
  min-height: 46px;
  padding: 8px 14px;
  border: 1px solid var(--edge);
  border-radius: 5px;
  background: var(--surface);
  color: inherit;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button:hover { border-color: var(--text); }
.approve { border-color: transparent; background: var(--strong); color: var(--on-strong); }
:is(button, input, summary):focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
details { color: var(--muted); font-size: 14px; }
summary { padding-block: 8px; cursor: pointer; }
details p { margin-block-end: 10px; }
`;
