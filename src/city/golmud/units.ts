import type { Unit } from '@/city/profile'

/**
 * Offices by their function, not persons. Who really answers for what is for the city to set (样例). Telephone numbers are not
 * invented: 12345 passes a question on to any of them.
 */
const department = (id: string, name: string, does: string): Unit => ({
  id,
  name,
  kind: 'department',
  about: `${does}。找不到门可拨 12345 转办。`,
})

const OFFICES: readonly (readonly [id: string, name: string])[] = [
  ['kunlunlu', '昆仑路街道办事处'],
  ['huanghelu', '黄河路街道办事处'],
  ['jinfenglu', '金峰路街道办事处'],
  ['hexi', '河西街道办事处'],
  ['xizanglu', '西藏路街道办事处'],
  ['guolemude', '郭勒木德镇人民政府'],
  ['tanggulashan', '唐古拉山镇人民政府'],
  ['dagele', '大格勒乡人民政府'],
  ['wutumeiren', '乌图美仁乡人民政府'],
  ['chaerhan', '察尔汗工行委'],
  ['nongken', '格尔木农垦有限公司(社会事务)'],
]

const shortName = (name: string) => name.replace(/办事处|人民政府|有限公司.*$/u, '')

const offices: readonly Unit[] = OFFICES.flatMap(([id, name]) => [
  { id, name, kind: 'street-office', about: '管辖区内的日常事务。可到便民服务大厅,或拨 12345 转办。' },
  {
    id: `${id}-team`,
    name: `${shortName(name)}网格队`,
    kind: 'grid-team',
    about: '天天在网格里走的人,小事当场办。可在社区居委会找到。',
  },
])

export const units: readonly Unit[] = [
  department('urban-management', '市城市管理局', '管市容秩序、占道经营、户外广告,也兜底接收分不清归属的上报'),
  department('sanitation', '市环境卫生单位', '管道路清扫、垃圾清运、公厕'),
  department('parks', '市园林绿化单位', '管公园、绿地、行道树'),
  department('roads', '市政设施养护单位', '管道路、人行道、路灯、排水井盖'),
  department('housing', '市住房和城乡建设局', '管建筑工地、房屋外立面、物业行业'),
  department('water', '市水利局', '管河道、河堤、水面'),
  department('water-supply', '供水企业', '管自来水管道抢修'),
  department('gas', '燃气企业', '管燃气管道抢修,漏气先离开再拨 119'),
  department('heating', '供热企业', '管热力管道抢修'),
  department('cables', '电力与通信线缆产权单位', '管架空线缆'),
  department('traffic-police', '市公安局交警大队', '管机动车停放和道路交通'),
  department('police', '市公安局', '管治安。有危险直接拨 110'),
  department('market', '市市场监督管理局', '管无照经营、废品收购'),
  department('ecology', '市生态环境局', '管油烟、焚烧、噪声污染'),
  department('civil-affairs', '市民政局', '管流浪乞讨人员救助'),
  department('agriculture', '市农牧局', '管家禽家畜、动物尸体无害化处理'),
  department('culture', '市文化市场管理部门', '管非法出版物'),
  department('transport', '市交通运输局', '管出租车和非法营运'),
  {
    id: 'property',
    name: '物业服务企业(示例)',
    kind: 'property-manager',
    about: '管小区里的保洁和设施。电话在小区公告栏;物业不管时拨 12345。',
  },
  ...offices,
]
