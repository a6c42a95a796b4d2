import { city } from '@/city'
import { emergencyIn, emergencyOf } from '@/domain/category/emergency'

const numberFor = (text: string) => emergencyIn(city, text)?.number

describe('words of danger lead to the number to ring', () => {
  it.each([
    ['着火了', '119'],
    ['楼上着火了!!', '119'],
    ['垃圾桶在冒烟', '119'],
    ['电动车自燃了', '119'],
    ['小区起火 快来', '119'],
    ['是不是着火了', '119'],
    ['楼道里有煤气味', '119'],
    ['煤 气 味 很 大', '119'],
    ['好像天然气泄漏了', '119'],
    ['可能煤气漏了', '119'],
    ['施工把燃气管道挖断燃气在喷', '119'],
    ['屋里一股煤气', '119'],
    ['荒草烧着了', '119'],
    ['变压器爆炸', '119'],
    ['有人困在电梯', '119'],
    ['有人受伤', '120'],
    ['老人晕倒在路边', '120'],
    ['孩子掉河里了', '120'],
    ['被狗咬了', '120'],
    ['有人触电', '120'],
    ['有个人躺在地上不动', '120'],
    ['老奶奶昏过去了', '120'],
    ['花盆砸到人了', '120'],
    ['刚才出了车祸', '122'],
    ['两辆车追尾堵路', '122'],
    ['路口发生交通事故', '122'],
    ['电动车撞到老人', '122'],
    ['有人打架', '110'],
    ['有人偷电动车', '110'],
    ['小孩不见了', '110'],
    ['一群人打起来了', '110'],
    ['有人持刀', '110'],
    ['有小偷在偷电瓶', '110'],
    ['有人要跳楼', '110'],
    ['老人走丢了', '110'],
    ['井盖没了', '110'],
    ['路中间的井盖不见了', '110'],
    ['下水道没井盖', '110'],
    ['路面塌陷一个大洞', '110'],
    ['下水道盖子没了', '110'],
    ['电线掉下来了', '110'],
    ['水管爆了', '12345'],
    ['下水道堵了,污水外溢', '12345'],
    ['路面结冰很滑', '12345'],
  ])('%s', (text, number) => {
    expect(numberFor(text)).toBe(number)
  })

  it('the deadlier first: a fire with injured is a fire, a crash with injured needs the ambulance', () => {
    expect(emergencyIn(city, '车着火了还有人受伤')?.key).toBe('fire')
    expect(emergencyIn(city, '车祸,有人受伤')?.number).toBe('120')
  })

  it('a denial in one clause does not hide the danger in the next', () => {
    expect(numberFor('没有人受伤,但是车着火了')).toBe('119')
    expect(numberFor('没有着火 有煤气味')).toBe('119')
  })
})

describe('a plain problem is left alone', () => {
  it.each([
    '消防栓被停车挡住',
    '消防通道被车堵了',
    '灭火器过期了',
    '防火门坏了',
    '火灾隐患,楼道堆满纸箱',
    '楼道堆杂物,容易引起火灾',
    '烧烤摊冒烟呛人',
    '电动车飞线充电,怕着火',
    '没有人受伤',
    '无人受伤,就是路灯坏了',
    '路滑,差点摔伤',
    '坑太大,容易发生车祸',
    '没着火,就是烟味',
    '车撞人行道护栏了,护栏歪了',
    '两只狗打架太吵',
    '井盖响,半夜睡不着',
    '井盖松动',
    '停车占了人行道',
    '墙上小广告写着煤气灶维修',
    '油烟味太大',
    '轮胎漏气的废车',
    '牛皮癣',
    '垃圾没人收',
    '护栏被车撞坏了',
    '车祸留下的碎玻璃没人扫',
    '打架子鼓太吵',
    '打人行道上过不去',
    '以前发生过火灾',
    '不是着火',
    '消防演习噪音',
    '火车站门口有黑车',
    '火锅店门口占道经营',
    '一起火锅店的油烟',
    '',
    '   ',
    '😀',
  ])('%s', (text) => {
    expect(numberFor(text)).toBeUndefined()
  })
})

describe('a category can be an emergency by itself', () => {
  it('every 突发事件 has a number', () => {
    const incidents = city.categories.filter(({ group }) => group === '04')
    expect(incidents).toHaveLength(10)
    for (const { code } of incidents)
      expect(emergencyOf(city, code)?.number).toMatch(/^(110|119|120|122|12345)$/)
  })

  it('a gas pipe is the fire brigade, a burst water pipe the hotline', () => {
    expect(emergencyOf(city, '0403')?.number).toBe('119')
    expect(emergencyOf(city, '0402')?.number).toBe('12345')
  })

  it('nothing else is', () => {
    const plain = city.categories.filter(({ group }) => group !== '04')
    expect(plain.filter(({ code }) => emergencyOf(city, code))).toEqual([])
    expect(emergencyOf(city, '9999')).toBeUndefined()
  })
})
