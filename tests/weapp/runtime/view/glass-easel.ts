import type * as glassEasel from 'glass-easel'

/** The names WeChat's component framework gives to what it draws. */
export type GeNode = glassEasel.Node
export type GeElement = glassEasel.Element
export type GeComponent = glassEasel.GeneralComponent
export type GeEvent = glassEasel.ShadowedEvent<unknown>
