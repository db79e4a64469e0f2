/** Ways in which a page can show a text, which stands where the `$` is. */
const markup: Record<string, string> = {
  'in boxes that are skipped until they are near':
    '<div style="content-visibility: auto; contain-intrinsic-size: 50px"><p>$</p></div>',
  'in capitals by style': '<p style="text-transform: uppercase">$</p>',
  'in elements without boxes': '<div style="display: contents"><p><span style="display: contents">$</span></p></div>',
  'in a drawing': '<svg width="600" height="40"><title>Lamp</title><text y="20">$</text></svg>',
  'in a formula': '<math><mtext>$</mtext><mi>x</mi></math>',
  'from right to left': '<p dir="rtl">$</p>',
  'in columns that run from top to bottom': '<p style="writing-mode: vertical-rl; height: 200px">$</p>',
  'on an enlarged page': '<div style="zoom: 1.7"><p>$</p></div>',
  'turned and scaled': '<p style="transform: rotate(8deg) scale(1.2)">$</p>',
  'in a flex row of words': '<p style="display: flex; gap: 4px"><span>$</span></p>',
  'in a table': '<table><tr><td>$</td></tr></table>',
  'in a list that counts': '<ol><li>$</li></ol>',
  'with a first letter of its own':
    '<style>#mine::first-letter { font-size: 3em; float: left }</style><p id="mine">$</p>',
  'in a column layout': '<div style="columns: 2"><p>$</p></div>',
  'in a box that scrolls': '<div style="height: 60px; overflow: auto"><p>$</p></div>',
  'in a modal dialog': '<dialog open><p>$</p></dialog>',
  'in ruby': '<p><ruby>$<rp>(</rp><rt>note</rt><rp>)</rp></ruby></p>',
};

/** Each look with words of its own, and what else stands in the same line. */
export const looks = Object.entries(markup).map(([name, around], at) => {
  const quote = `what is ${name} can be read`;
  const text = `Place ${at + 1}: ${quote} by all.`;
  return { name, quote, text, markup: around.replace('$', text) };
});
