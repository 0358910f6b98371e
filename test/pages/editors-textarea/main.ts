// A text area that a Vue component controls.
import { createApp, defineComponent, ref } from 'vue';
import { LINES, tell } from '../shared/draft';

const text = ref<string>(LINES.join('\n'));
createApp(
  defineComponent({
    setup: () => ({ text }),
    template:
      '<textarea id="editor" v-model="text" rows="6" style="width: 100%; font: inherit; box-sizing: border-box"></textarea>',
  }),
).mount('#holder');
tell({ editable: () => document.getElementById('editor')!, model: () => text.value, html: () => text.value });
