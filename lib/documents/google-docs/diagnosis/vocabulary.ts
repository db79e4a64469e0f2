const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Names of elements. */
export const elementNames = words(
  `a abbr area article aside audio b bdi bdo blockquote body br button canvas caption code col colgroup datalist dd del
  details dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe
  img input ins kbd label legend li link main map mark math menu meta meter nav noscript object ol optgroup option output
  p picture pre progress q s samp script section select slot small source span strong style sub summary sup svg table
  tbody td template textarea tfoot th thead time title tr u ul var video wbr
  circle clipPath defs desc ellipse filter foreignObject g image line linearGradient marker mask metadata path pattern
  polygon polyline radialGradient rect stop switch symbol text textPath tspan use view`,
);

/** Names of attributes. */
export const attributeNames = words(
  `accesskey action align allow alt aria-activedescendant aria-atomic aria-autocomplete aria-busy aria-checked
  aria-colcount aria-colindex aria-colspan aria-controls aria-current aria-describedby aria-description aria-details
  aria-disabled aria-expanded aria-flowto aria-haspopup aria-hidden aria-invalid aria-keyshortcuts aria-label
  aria-labelledby aria-level aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-owns
  aria-placeholder aria-posinset aria-pressed aria-readonly aria-relevant aria-required aria-roledescription aria-rowcount
  aria-rowindex aria-rowspan aria-selected aria-setsize aria-sort aria-valuemax aria-valuemin aria-valuenow aria-valuetext
  autocapitalize autocomplete autocorrect autofocus checked class clip-path clip-rule clipPathUnits colspan
  contenteditable cx cy d data data-font-css data-ri dir direction disabled display dominant-baseline draggable enterkeyhint
  fill fill-opacity fill-rule focusable font-family font-size font-style font-weight for frameborder height hidden href id
  inert inputmode is itemprop lang letter-spacing mask maxlength name nonce opacity open overflow part patternUnits placeholder
  pointer-events points popover preserveAspectRatio r readonly rel required role rowspan rx ry scrolling shape-rendering slot
  span spellcheck src srcdoc srcset start step stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity
  stroke-width style tabindex target text-anchor title transform transform-origin translate type unselectable value version
  viewBox visibility width word-spacing wrap x x1 x2 xlink:href xml:space xmlns xmlns:xlink y y1 y2`,
);

export const roles = words(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic
  graphics-document graphics-object graphics-symbol grid gridcell group heading img insertion link list listbox listitem
  log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option
  paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator
  slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time
  timer toolbar tooltip tree treegrid treeitem`,
);

/** Values of which there are only a few. */
export const choices = words(
  `true false mixed undefined auto yes no on off ltr rtl inherit none hidden visible polite assertive additions text all
  ascending descending horizontal vertical both inline list page step location plaintext-only preserve default evenodd
  nonzero button checkbox color email file number password radio range reset search submit tel url
  userSpaceOnUse objectBoundingBox start middle end bounding-box painted visiblePainted fill stroke`,
);

/** Words of CSS: properties, units of functions, and values. */
export const cssWords = words(
  `-webkit-user-select -moz-user-select align-items align-self background background-color background-image
  background-position background-size border border-bottom border-bottom-width border-color border-left border-left-width
  border-radius border-right border-right-width border-style border-top border-top-width border-width bottom box-shadow
  box-sizing caret-color clip clip-path color column-gap contain content-visibility cursor direction display fill
  fill-opacity filter flex flex-basis flex-direction flex-grow flex-shrink float font font-family font-size font-style
  font-variant font-weight gap grid-column grid-row height inset isolation justify-content left letter-spacing line-height
  margin margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width mix-blend-mode opacity
  order outline overflow overflow-x overflow-y padding padding-bottom padding-left padding-right padding-top perspective
  pointer-events position right row-gap scroll-behavior stroke stroke-width table-layout text-align text-decoration
  text-indent text-transform top touch-action transform transform-origin transition unicode-bidi user-select vertical-align
  visibility white-space width will-change word-spacing word-wrap writing-mode z-index zoom
  !important absolute auto baseline block bold border-box both break-word bolder center clip column contents content-box
  crosshair currentColor dashed default dotted fixed flex-end flex-start grab grid hidden inherit initial inline
  inline-block inline-flex inline-table italic layout lighter ltr move multiply none normal nowrap oblique paint pointer
  pre pre-line pre-wrap relative row rtl scroll size small-caps solid static sticky stretch strict table table-cell
  table-row text transparent uppercase unset visible wait
  black white red green blue gray grey
  calc hsl hsla linear-gradient matrix matrix3d perspective rgb rgba rotate rotateX rotateY scale scaleX scaleY scale3d
  skew skewX skewY translate translateX translateY translateZ translate3d url var xMidYMid xMinYMin meet slice`,
);

/** Elements that are known by their ids. */
export const knownIds = words(
  `docs-editor docs-editor-container docs-chrome docs-bars docs-header docs-toolbar docs-toolbar-wrapper docs-menubar
  docs-titlebar docs-toolbar-mode-switcher docs-texteventtarget-descendant docs-aria-speakable kix-appview
  kix-current-user-cursor-caret insertCommentButton`,
);

/** Words of which names in the page's interface for its text are made: `getText`, `horizontalRule`. */
export const interfaceWords = words(
  `get set has is to add remove text selection selections annotation annotations annotated start end anchor focus base
  extent index offset length range ranges link links url horizontal rule rules image images inline object objects bookmark
  bookmarks heading headings list lists item items table tables row rows cell cells paragraph paragraphs comment comments
  suggestion suggestions insertion insertions deletion deletions footnote footnotes header footer equation equations chip
  chips smart date person people style styles font bold italic type kind value values id ids revision version tab tabs
  section sections page pages break breaks constructor string then catch finally`,
);
