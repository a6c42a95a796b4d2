/** Tags that steer a template and are no element. */
export const STRUCTURE_TAGS = new Set(['template', 'block', 'import', 'include', 'wxs', 'slot'])

/** The built-in components WeChat documents. Another tag needs `usingComponents`. */
export const BUILTIN_TAGS = new Set(
  `ad ad-custom audio button camera canvas channel-live channel-video checkbox checkbox-group cover-image
  cover-view editor form functional-page-navigator grid-view icon image input keyboard-accessory label
  list-view live-player live-pusher map match-media movable-area movable-view native-component navigation-bar
  navigator official-account open-data page-container page-meta picker picker-view picker-view-column progress
  radio radio-group rich-text root-portal scroll-view share-element slider snapshot span sticky-header
  sticky-section swiper swiper-item switch text textarea video view voip-room web-view`.split(/\s+/),
)
