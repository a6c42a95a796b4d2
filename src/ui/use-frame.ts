import { useEffect } from 'react'
import './frame.css'

/** On H5 what Taro draws around a page wears the theme too, and its tab bar is a landmark. */
export const useFrame = (theme: string): void => {
  useEffect(() => {
    document.documentElement.className = theme
    document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation')
  }, [theme])
}
