/** For eyes of sixty and phones: one column, 18 px, targets of 48 px, contrast of 7:1. */
export const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #f1f3f4; color: #202124; font: 18px/1.5 Arial, Helvetica, sans-serif; }
main { max-width: 640px; margin: 0 auto; padding: 16px; }
h1 { font-size: 26px; line-height: 1.3; margin: 0 0 8px; }
h2 { font-size: 22px; line-height: 1.3; margin: 32px 0 8px; }
.part { background: #fff; border: 1px solid #80868b; border-radius: 8px; padding: 16px; margin: 0 0 16px; min-width: 0; }
.part.wrong { border: 3px solid #a50e0e; }
.words { white-space: pre-line; margin: 4px 0 8px; overflow-wrap: anywhere; }
.name { font-weight: bold; display: block; margin-bottom: 4px; padding: 0; overflow-wrap: anywhere; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
fieldset fieldset { margin-top: 16px; }
.required { font-weight: normal; }
.error { color: #a50e0e; font-weight: bold; margin: 8px 0; }
input[type="text"], input[type="email"], input[type="date"], textarea, select {
  width: 100%; min-height: 48px; padding: 8px 12px; font: inherit; color: inherit; background: #fff;
  border: 2px solid #5f6368; border-radius: 4px; }
textarea { min-height: 120px; }
label.choice { display: flex; align-items: center; gap: 12px; min-height: 48px; padding: 4px 0; overflow-wrap: anywhere; }
label.choice input { flex: none; width: 24px; height: 24px; margin: 0; accent-color: #174ea6; }
button, a.button { display: block; width: 100%; min-height: 48px; padding: 10px 16px; font: bold 18px/1.5 Arial, Helvetica, sans-serif;
  text-align: center; text-decoration: none; color: #fff; background: #174ea6; border: 0; border-radius: 4px; cursor: pointer; }
.summary { background: #fff; border: 3px solid #a50e0e; border-radius: 8px; padding: 16px; margin: 0 0 16px; }
.summary h2 { margin-top: 0; }
.summary ul { margin: 0; padding: 0; list-style: none; }
.summary a { display: block; min-height: 44px; padding: 8px 0; color: #a50e0e; }
:focus-visible { outline: 3px solid #202124; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
`;
