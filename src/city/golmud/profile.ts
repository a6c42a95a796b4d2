import type { CityProfile } from '@/city/profile'
import { boundary, grids } from './areas'
import { calendar } from './calendar'
import { advertising } from './categories/advertising'
import { appearance } from './categories/appearance'
import { construction } from './categories/construction'
import { incidents } from './categories/incidents'
import { streetOrder } from './categories/street-order'
import { emergencies } from './emergencies'
import { landmarks } from './landmarks'
import { lanes } from './lanes'
import { quickCategories } from './quick-categories'
import { units } from './units'

/** 格尔木, the default city. Names are real; areas and points are sketches; limits are samples (样例) for the city to set. */
export const golmud: CityProfile = {
  id: 'golmud',
  name: '格尔木市',
  divisionCode: '632801',
  centre: { latitude: 36.4067, longitude: 94.9033 },
  boundary,
  boundaryAccuracy: 'sketch',
  calendar,
  categoryScheme: { name: '城市管理常用事件分类(各地编号不同)', version: '样例-1' },
  grids,
  lanes,
  landmarks,
  units,
  fallbackUnit: 'urban-management',
  groups: [
    { code: '01', name: '市容环境' },
    { code: '02', name: '宣传广告' },
    { code: '03', name: '施工管理' },
    { code: '04', name: '突发事件' },
    { code: '05', name: '街面秩序' },
  ],
  categories: [...appearance, ...advertising, ...construction, ...incidents, ...streetOrder],
  quickCategories,
  emergencies,
  limits: {
    reportsPerDay: 20,
    answerDays: 7,
    nearMetres: 60,
    stages: {
      intake: { amount: 0.25, clock: 'working-hours' },
      dispatch: { amount: 0.25, clock: 'working-hours' },
      closing: { amount: 0.5, clock: 'working-hours' },
    },
  },
  map: { attribution: '示意图,非测绘成果', zoom: 14 },
  dataOfficer: { title: '个人信息保护负责人(待城市指定)', contact: '待城市公布;现可拨 12345' },
}
