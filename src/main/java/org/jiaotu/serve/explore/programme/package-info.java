/** The pages of programmes, honours and organisations. */
package org.jiaotu.serve.explore.programme;
