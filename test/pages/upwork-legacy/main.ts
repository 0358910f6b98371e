// The older form with everything on one page, in Vue.
import { createApp, defineComponent, reactive } from 'vue';

const post = reactive({ title: '', description: '', budget: '' });
Object.assign(globalThis, { post });
createApp(
  defineComponent({
    setup: () => ({ post }),
    template: `<form style="max-width: 720px; margin: auto; font: 16px/24px sans-serif" @submit.prevent>
      <h3>Title</h3><label>Enter the name of your job post<br>
      <textarea name="title" rows="2" cols="70" v-model="post.title"></textarea></label>
      <h3>Description</h3><p>A good description includes what the deliverable is.</p>
      <textarea name="description" rows="9" cols="70" maxlength="5000" v-model="post.description"></textarea>
      <h3>Budget</h3><label>What is your budget? <input name="budget" v-model="post.budget"></label>
      <button type="submit">Post job</button></form>`,
  }),
).mount('#app');
