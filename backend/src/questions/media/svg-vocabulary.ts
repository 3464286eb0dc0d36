/** What a drawing may be made of: shapes, text, paint and a few filters; nothing that runs, moves or fetches. */
export const elements: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc switch path rect circle ellipse line polyline polygon text tspan textPath image marker
   linearGradient radialGradient stop clipPath mask pattern style filter feBlend feColorMatrix feComponentTransfer feComposite
   feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset`.split(/\s+/),
);

export const attributes: ReadonlySet<string> = new Set(
  `alignment-baseline amplitude aria-hidden aria-label aria-labelledby azimuth baseline-shift class clip clip-path clip-rule
   clipPathUnits color color-interpolation color-interpolation-filters cx cy d direction display dominant-baseline dx dy
   exponent fill fill-opacity fill-rule filter filterUnits flood-color flood-opacity font font-family font-size
   font-stretch font-style font-variant font-weight fr fx fy gradientTransform gradientUnits height href id in in2
   intercept isolation k1 k2 k3 k4 lang lengthAdjust letter-spacing marker-end marker-mid marker-start markerHeight
   markerUnits markerWidth mask mask-type maskContentUnits maskUnits mix-blend-mode mode offset opacity operator order
   orient overflow paint-order pathLength patternContentUnits patternTransform patternUnits points preserveAspectRatio
   primitiveUnits r refX refY result role rotate rx ry shape-rendering side slope spreadMethod startOffset stdDeviation
   stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
   stroke-opacity stroke-width style tableValues text-anchor text-decoration text-rendering textLength transform
   transform-origin type unicode-bidi values vector-effect version viewBox visibility white-space width word-spacing
   writing-mode x x1 x2 y y1 y2`.split(/\s+/),
);
