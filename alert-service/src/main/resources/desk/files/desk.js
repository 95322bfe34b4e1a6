/** What every page does; a page with more to do loads a module of its own. */
import { on, start } from './keys.js';
import { takeOverForms } from './forms.js';

const go = (path) => () => location.assign(path);

on('help', go('/desk/help'));
on('search', go('/desk/claims#search'));
on('go-alerts', go('/desk'));
on('go-claims', go('/desk/claims'));
on('go-topics', go('/desk/topics'));
on('go-subscriptions', go('/desk/subscriptions'));
on('go-deliveries', go('/desk/deliveries'));
on('go-marks', go('/desk/marks'));

takeOverForms();
start();
