/** How WeChat's built-in components look before any style of the mini-program. */
export const BASE_STYLE = `
* { box-sizing: border-box }
:root { --rpx: calc(100vw / 750) }
html, body { margin: 0; height: 100%; overflow: hidden; background: #fff;
  font: 16px/1.4 -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif }
wx-page { display: block; min-height: 100% }
wx-view, wx-form, wx-picker, wx-checkbox-group, wx-radio-group, wx-scroll-view, wx-swiper-item, wx-map,
wx-rich-text, wx-movable-area, wx-movable-view, wx-cover-view, wx-page-container, wx-root-portal { display: block }
wx-text, wx-label, wx-navigator { display: inline }
wx-text { white-space: pre-line }
wx-navigator { display: block }
wx-view[hidden], wx-text[hidden], wx-image[hidden] { display: none }
wx-scroll-view[data-scroll-x] { overflow-x: auto }
wx-scroll-view[data-scroll-y] { overflow-y: auto }
wx-swiper { display: block; position: relative; overflow: hidden; height: 150px }
wx-swiper-item { width: 100%; height: 100% }
wx-swiper-item[data-away] { display: none }
wx-button { display: block; position: relative; margin: 0 auto; padding: 0 14px; text-align: center;
  font-size: 18px; line-height: 2.55555556; border-radius: 5px; color: #000; background: #f8f8f8; overflow: hidden;
  -webkit-tap-highlight-color: transparent }
wx-button::after { content: ""; position: absolute; inset: 0; border: 1px solid rgba(0, 0, 0, .2);
  border-radius: 5px; pointer-events: none }
wx-button[data-type=primary] { color: #fff; background: #07c160 }
wx-button[data-disabled] { color: rgba(0, 0, 0, .3) }
wx-input { display: block; height: 1.4em; min-height: 1.4em; overflow: hidden }
wx-textarea { display: block; width: 300px; height: 150px }
wx-input > input, wx-textarea > textarea { display: block; width: 100%; height: 100%; margin: 0; padding: 0; border: 0;
  outline: 0; color: inherit; background: transparent; font: inherit; text-align: inherit; resize: none }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; background: center / 100% 100% no-repeat }
wx-switch { display: inline-block; width: 52px; height: 32px; border-radius: 16px; background: #dfdfdf }
wx-switch::after { content: ""; display: block; width: 28px; height: 28px; margin: 2px; border-radius: 14px; background: #fff }
wx-switch[data-ticked] { background: #04be02 }
wx-switch[data-ticked]::after { margin-left: 22px }
wx-checkbox, wx-radio { display: inline-block }
wx-checkbox::before, wx-radio::before { content: ""; display: inline-block; width: 22px; height: 22px; margin-right: 5px;
  border: 1px solid #d1d1d1; border-radius: 3px; vertical-align: middle; background: #fff }
wx-radio::before { border-radius: 11px }
wx-checkbox[data-ticked]::before, wx-radio[data-ticked]::before { background: #09bb07 }
wx-map { position: relative; width: 300px; height: 150px; overflow: hidden; background: #e6efe0 }
wx-map > .marker { position: absolute; width: 28px; height: 28px; margin: -28px 0 0 -14px; padding: 0; border: 0;
  border-radius: 14px 14px 14px 0; background: #d33 }
wx-canvas, wx-video, wx-camera { display: block; width: 300px; height: 150px }
wx-icon { display: inline-block }
`

/** The bars WeChat draws around a page, and what it lays over one. */
export const FRAME_STYLE = `
#status { position: fixed; top: 0; left: 0; right: 0; z-index: 9 }
#bar { position: fixed; left: 0; right: 0; z-index: 9; text-align: center; font-weight: 600 }
#bar .back { position: absolute; left: 0; width: 44px; height: 100%; border: 0; font-size: 24px; color: inherit; background: none }
#tabs { position: fixed; left: 0; right: 0; bottom: 0; height: 50px; display: flex; z-index: 9; border-top: 1px solid rgba(0, 0, 0, .1) }
#tabs[hidden], #bar[hidden] { display: none }
#tabs button { flex: 1; padding: 4px 0; border: 0; font-size: 11px; background: none }
#tabs img { display: block; width: 26px; height: 26px; margin: 0 auto 2px }
#stage { position: fixed; left: 0; right: 0; overflow: hidden }
/* A transform makes fixed elements of the page fixed to the page, not to the bars around it. */
.webview { position: absolute; inset: 0; transform: translateZ(0) }
.webview[hidden] { display: none }
.webview > .scroller { height: 100%; overflow: auto }
.overlay { position: fixed; inset: 0; z-index: 99; display: flex; align-items: center; justify-content: center }
.overlay .box { max-width: 80%; padding: 20px; border-radius: 12px; color: #fff; background: rgba(76, 76, 76, .95) }
.overlay.toast, .overlay.loading { pointer-events: none }
.overlay.modal, .overlay.sheet { background: rgba(0, 0, 0, .5) }
.overlay.modal .box, .overlay.sheet .box { min-width: 260px; color: #1b1b1b; background: #fff; text-align: center }
.overlay.sheet { align-items: flex-end }
.overlay.sheet .box { width: 100%; max-width: none }
.overlay .choices { display: flex; gap: 8px; margin-top: 16px }
.overlay.sheet .choices { flex-direction: column }
.overlay .choices button { flex: 1; min-height: 44px; border: 0; font-size: 17px; color: #576b95; background: none }
`
