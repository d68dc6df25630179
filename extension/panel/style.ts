/** Style of the panel, for a shadow root: the colours are those of the product. */
export const style = `:host {
  all: initial;
  color-scheme: light dark;
  --panel: light-dark(#ffffff, #14181e);
  --well: light-dark(#f5f7f9, #1b2027);
  --ink: light-dark(#12161d, #eef1f5);
  --soft: light-dark(#566070, #a5afbd);
  --line: light-dark(#dde2e9, #2a313b);
  --hair: light-dark(#eaedf1, #21272f);
  --action: light-dark(#2437c9, #4658e8);
  --mark-wash: light-dark(#fff6cf, #3a3312);
  --mark-line: #d9b400;
  --hover: light-dark(rgb(18 22 29 / 0.045), rgb(255 255 255 / 0.055));
}

* {
  box-sizing: border-box;
  margin: 0;
}

aside {
  position: fixed;
  inset-block: 0;
  right: 0;
  z-index: 2147483647;
  display: flex;
  flex-direction: column;
  width: min(384px, 100vw);
  border-inline-start: 1px solid var(--line);
  background: var(--panel);
  color: var(--ink);
  font: 14px / 1.4 system-ui, sans-serif;
}

header,
footer,
.top {
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 10px 16px;
  border-block-end: 1px solid var(--hair);
}

header h1 {
  flex: 1;
  font-size: 15px;
}

header b {
  padding: 1px 7px;
  border-radius: 5px;
  background: #ffe766;
  color: #12161d;
}

footer {
  border-block: 1px solid var(--hair) 0;
  color: var(--soft);
  font-size: 13px;
}

.top {
  flex-wrap: wrap;
}

.top p {
  flex: 1 0 100%;
  color: var(--soft);
  font-size: 13px;
}

.top strong {
  flex: 1;
  font-size: 16px;
}

main {
  flex: 1;
  overflow: auto;
  overscroll-behavior: contain;
}

h2 {
  display: flex;
  gap: 8px;
  justify-content: space-between;
  padding: 8px 16px;
  border-block: 1px solid var(--hair);
  background: var(--well);
  font-size: 13px;
}

h2 span {
  color: var(--soft);
  font-weight: 400;
}

ul {
  padding: 0;
  list-style: none;
}

li {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 44px;
  padding-inline-end: 12px;
  border-block-end: 1px solid var(--hair);
}

li.current {
  background: var(--mark-wash);
  box-shadow: inset 3px 0 0 var(--mark-line);
}

.row {
  flex: 1;
  min-width: 0;
  padding: 6px 16px;
  border: 0;
  border-radius: 0;
  text-align: start;
}

.row span {
  display: block;
  color: var(--soft);
  font-size: 13px;
}

.row em {
  display: -webkit-box;
  overflow: hidden;
  font-style: normal;
  font-weight: 500;
  overflow-wrap: anywhere;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
}

.text {
  padding: 12px 16px;
}

.text p {
  margin-block-end: 10px;
}

.code {
  font-size: 28px;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.12em;
}

button {
  padding: 5px 10px;
  border: 1px solid var(--line);
  border-radius: 7px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}

button:hover {
  background: var(--hover);
}

button.main {
  border-color: var(--action);
  background: var(--action);
  color: #ffffff;
}

button:focus-visible {
  outline: 2px solid var(--action);
  outline-offset: 2px;
}

.unseen {
  position: absolute;
  overflow: hidden;
  width: 1px;
  height: 1px;
  clip-path: inset(50%);
}

@media (max-width: 480px) {
  button {
    min-height: 44px;
  }
}
`
