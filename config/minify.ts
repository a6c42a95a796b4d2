/**
 * How the minifier writes for the phones of `browserslist`. Taro's own settings are for ES5: they leave most of its
 * work undone, quote every key and spend six bytes on each Chinese character.
 */
export const minify = {
  ecma: 2020,
  keep_fnames: false,
  compress: {
    ecma: 2020,
    passes: 2,
    arrows: true,
    collapse_vars: true,
    comparisons: true,
    computed_props: true,
    directives: true,
    hoist_props: true,
    inline: true,
    loops: true,
    negate_iife: true,
    properties: true,
    reduce_funcs: true,
    reduce_vars: true,
    switches: true,
    typeofs: true,
  },
  output: { ecma: 2020, comments: false, ascii_only: false, keep_quoted_props: false, quote_keys: false },
} as const
