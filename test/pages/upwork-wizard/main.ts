// The one-field-a-page wizard with Vue's controlled fields and real client-side routing.
import './style.css';
import { createApp, defineComponent, reactive } from 'vue';
import { createRouter, createWebHistory, type Router, RouterView } from 'vue-router';

const post = reactive({ title: '', budgetType: 'fixed', budget: '', description: '', duration: '', location: '' });
const BASE = '/nx/job-post/instant';
const STEPS = ['welcome', 'title', 'skills', 'duration', 'location', 'budget', 'add-description', 'review'] as const;
type Step = (typeof STEPS)[number];

const TEMPLATES: Record<Step, string> = {
  welcome: `<h1>Getting started</h1><p>How would you like to begin?</p>`,
  title: `<h2>Let's start with a strong title.</h2>
    <div class="form-group"><label for="job-post-title">Write a title for your job post</label>
    <textarea id="job-post-title" rows="2" v-model="post.title"></textarea></div>`,
  skills: `<h2>What are the main skills required for your work?</h2>
    <input type="search" placeholder="Search skills or add your own">
    <div data-cy="skill">WordPress</div><div data-cy="skill">Page layout</div>`,
  duration: `<h2>Next, estimate the scope of your work.</h2>
    <label><input type="radio" name="duration-9" value="a" v-model="post.duration"> 3 to 6 months</label>
    <label><input type="radio" name="duration-9" value="b" v-model="post.duration"> 1 to 3 months</label>`,
  location: `<h2>Location</h2><label><input type="radio" name="location-2" value="w" v-model="post.location"> Worldwide</label>`,
  budget: `<h2>Tell us about your budget.</h2>
    <label><input type="radio" name="budget-type" value="hourly" v-model="post.budgetType"> Hourly rate</label>
    <label><input type="radio" name="budget-type" value="fixed" v-model="post.budgetType"> Fixed price</label>
    <p><label for="cost">What is the best cost estimate for your project?</label> <input id="cost" type="text" v-model="post.budget"></p>`,
  'add-description': `<h2>Start the conversation.</h2>
    <div class="form-group"><label id="describe">Describe what you need</label>
    <div class="air3-textarea textarea-wrapper"><textarea id="jp-description-1" class="air3-textarea inner-textarea"
      aria-labelledby="describe" rows="10" maxlength="50000" placeholder="Already have a description? Paste it here!"
      v-model="post.description"></textarea></div></div>`,
  review: `<h2>Job details</h2><h3>{{ post.title }}</h3><p>{{ post.description }}</p>
    <button type="button" data-cy="jp-cta-save" @click="publish">Post this job</button>`,
};

let router: Router;
const page = (step: Step) =>
  defineComponent({
    setup() {
      const go = (by: number) => void router.push(`${BASE}/${STEPS[STEPS.indexOf(step) + by]}`);
      return { post, go, publish: () => void router.push('/nx/find-work') };
    },
    template: `<div>${TEMPLATES[step]}<div class="foot">
      <button type="button" @click="go(-1)">Back</button>
      <button type="button" data-cy="jp-cta-next" @click="go(1)">Next</button></div></div>`,
  });

router = createRouter({
  history: createWebHistory(),
  routes: [
    ...STEPS.map((step) => ({ path: `${BASE}/${step}`, component: page(step) })),
    {
      path: '/:rest(.*)*',
      component: defineComponent({
        template: `<h1>Find work</h1><textarea placeholder="Search for jobs"></textarea>
          <router-link to="${BASE}/welcome">Post a job</router-link>`,
      }),
    },
  ],
});
// What the framework holds, for the tests to read.
Object.assign(globalThis, { post, router });
createApp(defineComponent({ components: { RouterView }, template: '<router-view />' }))
  .use(router)
  .mount('#app');
