"""The only package that imports cdktf and its AWS bindings.

``modules.bindings.aws`` has every AWS resource that the platform uses, ``modules.bindings.core``
every class of cdktf. Both import under cdktf's names, whichever generation of the bindings is
installed (``modules.bindings.generation``), and set up lazy loading (``modules.bindings.lazy``)
before they import anything.
"""
