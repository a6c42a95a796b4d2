const tab = (page: string, text: string, icon = page) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `static/tabs/${icon}.png`,
  selectedIconPath: `static/tabs/${icon}-selected.png`,
})

/** The five tabs, in the order of the thumb. */
export const TABS = [
  tab('home', '首页'),
  tab('events', '活动'),
  tab('quick-report', '随手拍', 'report'),
  tab('handbook', '手册'),
  tab('me', '我的'),
]
