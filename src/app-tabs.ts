const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `static/tabs/${page}.png`,
  selectedIconPath: `static/tabs/${page}-selected.png`,
})

/** The five tabs, in the order of the thumb. */
export const TABS = [
  tab('home', '首页'),
  tab('events', '活动'),
  tab('quick-report', '随手拍'),
  tab('handbook', '手册'),
  tab('me', '我的'),
]
